# photographs
photograph-refused-future = 照片日期在今天之后。请检查日期。
photograph-refused-other-client = 该次到店属于另一位顾客。请选择本顾客的到店记录，或不选。
photograph-refused-visit-full = 本次到店已有 { $most } 张照片，达到上限。请搁置一张，或不关联到店。
photograph-refused-salon-full = 本店已保存 { $most } 张照片，达到上限。请联系程序维护人员扩充空间。
photograph-refused-taken = 这张照片已在档案中。请选择其他文件。
photograph-refused-no-pair = 这两张照片不能配对。请选择同一位顾客的两张不同照片。
photograph-refused-aside = 这张照片已被搁置。请返回选择另一张。
photograph-refused-reason = 缺少理由。请简单写明为什么搁置。
photograph-refused-missing = 找不到这张照片的文件。请从备份中恢复；数据检查会列出所有缺失的照片。
photograph-refused-altered = 这张照片的文件与保存时不一致，因此不显示。请从备份中恢复。
photograph-refused-file-exists = 已有同名文件，未作改动。请换一个名称。
