export default definePageConfig({ navigationBarTitleText: '收旧换新' });
