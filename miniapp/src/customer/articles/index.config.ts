export default definePageConfig({ navigationBarTitleText: '保养与问答' });
