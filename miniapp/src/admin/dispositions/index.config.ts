export default definePageConfig({ navigationBarTitleText: '退回处置' });
