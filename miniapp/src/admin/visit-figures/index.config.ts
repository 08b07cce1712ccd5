export default definePageConfig({ navigationBarTitleText: '试戴转化' });
