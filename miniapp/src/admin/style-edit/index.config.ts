export default definePageConfig({ navigationBarTitleText: '编辑款式' });
