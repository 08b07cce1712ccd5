export default definePageConfig({ navigationBarTitleText: '一件一档' });
