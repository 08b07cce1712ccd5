export default definePageConfig({ navigationBarTitleText: '所有权期限' });
