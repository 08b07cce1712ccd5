export default definePageConfig({ navigationBarTitleText: '顾问手卡' });
