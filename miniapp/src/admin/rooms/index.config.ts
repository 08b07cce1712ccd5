export default definePageConfig({ navigationBarTitleText: '房间与台位' });
