export default definePageConfig({ navigationBarTitleText: '质保验证' });
