export default definePageConfig({ navigationBarTitleText: '我的尺寸与偏好' });
