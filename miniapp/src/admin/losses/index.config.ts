export default definePageConfig({ navigationBarTitleText: '客户挂失' });
