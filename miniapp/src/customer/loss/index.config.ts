export default definePageConfig({ navigationBarTitleText: '挂失' });
