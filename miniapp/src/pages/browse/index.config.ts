export default definePageConfig({ navigationBarTitleText: '选款', enableShareAppMessage: true });
