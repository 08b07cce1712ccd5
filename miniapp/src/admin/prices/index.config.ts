export default definePageConfig({ navigationBarTitleText: '金价' });
