# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
set(RULE ${CMAKE_CURRENT_LIST_DIR}/plaintext.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

expect_accepted(ui/controls/text.cpp "setTextFormat(Qt::PlainText)"
    ui/a.cpp "button->setToolTip(tr(\"Close\"))" ui/b.cpp "button->setToolTip(tipText(client.lastName))"
    ui/c.cpp "// a QMessageBox would read it as a page" ui/d.cpp "if (qobject_cast<QMessageBox*>(object))"
    ui/e.cpp "case Qt::ToolTipRole: return tipText(cell)" ui/f.cpp "setToolTip({})")

expect_refused("data goes into a tool tip through tipText()" ui/a.cpp "button->setToolTip(client.lastName)")
expect_refused("data goes into a tool tip through tipText()" app/a.cpp "QToolTip::showText(at, text(), this)")
expect_refused("data goes into a tool tip through tipText()" ui/a.cpp "case Qt::ToolTipRole: return cell")
expect_refused("labels are ui/controls/text.h, which is plain" ui/a.cpp "auto* name = new QLabel(client.lastName)")
expect_refused("questions and messages go through ui/shell/dialogs.h" ui/a.cpp "QMessageBox::warning(this, name, text)")
expect_refused("nothing shows HTML" ui/a.cpp "text->setHtml(note)")
expect_refused("text is plain" ui/a.cpp "label->setTextFormat(Qt::RichText)")
expect_refused("text is typed in QPlainTextEdit, which is plain" ui/a.cpp "auto* note = new QTextEdit")
