export default definePageConfig({ navigationBarTitleText: '款式' });
