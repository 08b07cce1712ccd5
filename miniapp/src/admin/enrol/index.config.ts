export default definePageConfig({ navigationBarTitleText: '新件建档' });
