export default definePageConfig({ navigationBarTitleText: '款式', enableShareAppMessage: true });
