export default definePageConfig({ navigationBarTitleText: '建收货单' });
