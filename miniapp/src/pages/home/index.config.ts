export default definePageConfig({
  navigationBarTitleText: '珠约',
  enablePullDownRefresh: false,
  enableShareAppMessage: true,
});
