# Słowo menedżera oraz zmiana: od przeliczenia przy otwarciu po ostateczny raport.

approval-refused-not-a-manager = Z tym loginem nie można zatwierdzać. Proszę poprosić menedżera lub właściciela o jego login.
approval-refused-missing = To przekracza Twój limit. Poproś menedżera o zatwierdzenie tutaj, loginem i hasłem.
approval-refused-other = To zatwierdzenie dotyczyło czegoś innego. Poproś menedżera jeszcze raz.
approval-refused-used = To zatwierdzenie zostało już wykorzystane: jedno wystarcza na jedną rzecz. Poproś menedżera jeszcze raz.
approval-refused-too-old = To zatwierdzenie ma ponad dziesięć minut. Poproś menedżera jeszcze raz.
approval-refused-reason-missing = Napisz w kilku słowach dlaczego, żeby było to zrozumiałe także później.
approval-refused-reason-too-long = Tekst jest za długi. Zmieść się w 300 znakach.
approval-refused-settled = Menedżer już to obejrzał. Nic więcej nie trzeba robić.
