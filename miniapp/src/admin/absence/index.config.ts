export default definePageConfig({ navigationBarTitleText: '病假安排' });
