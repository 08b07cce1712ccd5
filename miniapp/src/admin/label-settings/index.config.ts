export default definePageConfig({ navigationBarTitleText: '标签设置' });
