"""A question on a page: a reader types what the program prints, and is told; the answer opens when it is right."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, expect
from playwright.sync_api import Page as Tab

PAGE = "faq/check-yourself/"
ONE_LINE, TWO_LINES = "not-equal", "id-before-flush"  # print ['Arthur'], and None and 4


def parts(tab: Tab, question: str) -> tuple[Locator, Locator]:
    """The form under the heading of a question, and the answer behind it."""
    form = tab.locator(f"#{question} ~ .guide-ask").first
    return form, form.locator("xpath=following-sibling::details[1]")


@pytest.mark.parametrize(
    "home, label, button, wrong, right",
    [
        ("en/", "What does it print?", "Check", "It prints something else.", "That is right."),
        ("", "Что она напечатает?", "Проверить", "Напечатано другое.", "Верно."),
    ],
)
def test_reader_is_told_and_the_right_answer_opens(tab: Tab, home: str, label: str, button: str, wrong: str, right: str) -> None:
    tab.goto(f"./{home}{PAGE}")
    form, answer = parts(tab, ONE_LINE)
    field, told = form.get_by_label(label), form.get_by_role("status")
    field.fill("['Merlin']")
    form.get_by_role("button", name=button).click()
    expect(told).to_have_text(wrong)
    expect(answer).not_to_have_attribute("open", "")
    expect(field).to_be_focused()
    field.fill("['Arthur']")
    field.press("Enter")
    expect(told).to_have_text(right)
    expect(answer).to_have_attribute("open", "")
    expect(answer.locator("code").first).to_have_text("['Arthur']")


@pytest.mark.parametrize(
    "question, typed, right",
    [
        (ONE_LINE, '[ "arthur" ]', True),
        (ONE_LINE, "[«Arthur»]", True),
        (ONE_LINE, "Arthur", False),
        (TWO_LINES, " none\n\n4 ", True),
        (TWO_LINES, "None, 4", True),
        (TWO_LINES, "None\n'4'", True),
        (TWO_LINES, "None4", False),
        (TWO_LINES, "4\nNone", False),
    ],
)
def test_what_counts_is_the_value(tab: Tab, question: str, typed: str, right: bool) -> None:
    tab.goto(f"./en/{PAGE}")
    form, answer = parts(tab, question)
    form.get_by_label("What does it print?").fill(typed)
    form.get_by_role("button").click()
    expect(form.get_by_role("status")).to_have_class("right" if right else "wrong")
    assert answer.evaluate("details => details.open") == right


def test_an_empty_field_is_no_answer(tab: Tab) -> None:
    tab.goto(f"./en/{PAGE}")
    form, answer = parts(tab, ONE_LINE)
    form.get_by_role("button").click()
    expect(form.get_by_label("What does it print?")).to_be_focused()
    expect(form.get_by_role("status")).to_be_empty()
    assert not answer.evaluate("details => details.open")


def test_without_javascript_the_answer_is_there_to_open(browser: Browser, served: str) -> None:
    context = browser.new_context(base_url=served, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"./en/{PAGE}")
    form, answer = parts(tab, ONE_LINE)
    expect(form).not_to_be_visible()
    output = answer.locator("code").first
    expect(output).not_to_be_visible()
    answer.locator("summary").first.click()
    expect(output).to_be_visible()
    expect(output).to_have_text("['Arthur']")
    context.close()
