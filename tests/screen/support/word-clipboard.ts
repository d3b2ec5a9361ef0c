/** What Word for Windows puts on the clipboard for a short text with a list, marks, a table and a picture (shortened). */
export const wordClipboard = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style>
<!-- p.MsoNormal {font-family:"Calibri",sans-serif; mso-style-unhide:no;} --></style></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
<h2 style='color:#2F5496'>Pembahasan<o:p></o:p></h2>
<p class=MsoNormal align=center style='text-align:center'><span style='font-family:"Times New Roman",serif;color:red'>Rapat ini <b>tebal</b>, <i>miring</i> dan <u>digarisbawahi</u>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Kesiapan
logistik<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l1 level2 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Kotak suara<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l1 level2 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Surat suara<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Kesiapan TPS<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr><td colspan=2 width=200 style='border:solid windowtext 1.0pt;background:yellow'><p class=MsoNormal><b>Kecamatan<o:p></o:p></b></p></td></tr>
 <tr><td width=100><p class=MsoNormal>Bogor Utara<o:p></o:p></p></td><td width=100><p class=MsoNormal>41&nbsp;TPS<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Gambar"/><![endif]--><img width=120 src="file:///C:/gambar.png"><!-- Komentar --><o:p></o:p></p>
<!--EndFragment--></body></html>`
