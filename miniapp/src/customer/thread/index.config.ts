export default definePageConfig({ navigationBarTitleText: '与门店对话' });
