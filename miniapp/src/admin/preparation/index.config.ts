export default definePageConfig({ navigationBarTitleText: '备盘' });
