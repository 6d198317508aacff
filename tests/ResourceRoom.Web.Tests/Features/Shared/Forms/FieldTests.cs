using AngleSharp.Dom;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Tests.Features.Shared.Forms;

public sealed class FieldTests
{
    private readonly RenderedField page = new();

    [Fact]
    public async Task Render_TextField_IsTiedToItsLabelAndHint()
    {
        var field = await page.RenderAsync(
            new TextFieldTagHelper { For = RenderedField.Property("Input.Email", "a@b.example"), Label = "Email", Hint = "At work." }, "text-field", ("type", "email"), ("class", "rr-wide"));

        Assert.Equal("rr-wide usa-form-group", field.ClassName);
        var input = field.QuerySelector("input")!;
        Assert.Equal(("Email", "Email", "a@b.example", "email", "off"), (input.Id, Of(input, "name"), Of(input, "value"), Of(input, "type"), Of(input, "autocomplete")));
        Assert.Equal("usa-input", input.ClassName);
        Assert.Equal("Email-hint", Of(input, "aria-describedby"));
        Assert.Null(Of(input, "aria-invalid"));
        Assert.Equal(("Email", "Email"), (Of(field.QuerySelector("label.usa-label")!, "for"), field.QuerySelector("label")!.TextContent));
        Assert.Equal("At work.", field.QuerySelector("#Email-hint.usa-hint")!.TextContent);
        Assert.Null(field.QuerySelector(".usa-error-message"));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Render_FieldWithAnError_SaysSoAtTheControl(string tag, FieldTagHelper helper)
    {
        helper.For = RenderedField.Property("Input.Questions.Answer", null);
        helper.Label = "Answer";
        page.WithError("Questions.Answer", "Enter an answer.");

        var field = await page.RenderAsync(helper, tag);

        Assert.Contains("usa-form-group--error", field.ClassList);
        Assert.Equal("Error: Enter an answer.", field.QuerySelector("#Answer-error.usa-error-message")!.TextContent);
        var control = field.LocalName == "fieldset" ? field : field.QuerySelector("input, select, textarea")!;
        Assert.Equal(("Answer", "Answer-error"), (control.Id, Of(control, "aria-describedby")));
        if (control != field)
        {
            Assert.Equal(("Questions.Answer", "true"), (Of(control, "name"), Of(control, "aria-invalid")));
            Assert.Contains("usa-input--error", control.ClassList);
        }
    }

    public static TheoryData<string, FieldTagHelper> Fields() => new()
    {
        { "text-field", new TextFieldTagHelper() },
        { "text-field", new TextFieldTagHelper { Masked = true } },
        { "date-field", new DateFieldTagHelper() },
        { "time-field", new TimeFieldTagHelper() },
        { "reason-field", new ReasonFieldTagHelper() },
        { "note-field", new NoteFieldTagHelper() },
        { "password-field", new PasswordFieldTagHelper() },
        { "code-field", new CodeFieldTagHelper() },
        { "select-field", new SelectFieldTagHelper() },
        { "radio-tiles", new ChoiceFieldTagHelper() },
        { "check-list", new ChoiceFieldTagHelper() },
        { "field-group", new FieldGroupTagHelper() },
    };

    [Fact]
    public async Task Render_NameOfItsOwn_KeepsTheId()
    {
        var field = await page.RenderAsync(new DateFieldTagHelper { For = RenderedField.Property("Input.From", new DateOnly(2026, 2, 3)), Name = "from", Label = "From" }, "date-field");

        var input = field.QuerySelector("input")!;
        Assert.Equal(("From", "from", "02/03/2026", "numeric"), (input.Id, Of(input, "name"), Of(input, "value"), Of(input, "inputmode")));
    }

    [Fact]
    public async Task Render_MaskedField_HasAButtonThatShowsIt()
    {
        var field = await page.RenderAsync(new TextFieldTagHelper { Name = "Questions.Ssn", Label = "SSN", Masked = true }, "text-field");

        Assert.Contains("rr-masked", field.QuerySelector("input")!.ClassList);
        var button = field.QuerySelector("button")!;
        Assert.Equal(("button", "Ssn", "false"), (Of(button, "type"), Of(button, "data-show"), Of(button, "aria-pressed")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Render_SecretField_HoldsNoValue(bool isCode)
    {
        FieldTagHelper helper = isCode ? new CodeFieldTagHelper { Digits = true } : new PasswordFieldTagHelper();
        helper.For = RenderedField.Property("Input.Secret", "typed before");

        var input = (await page.RenderAsync(helper, "x")).QuerySelector("input")!;

        Assert.Equal("", Of(input, "value"));
        Assert.Equal(isCode ? "one-time-code" : "current-password", Of(input, "autocomplete"));
        Assert.True(input.HasAttribute("required"));
    }

    [Fact]
    public async Task Render_NoteField_HoldsTheNoteAsTyped()
    {
        var field = await page.RenderAsync(new NoteFieldTagHelper { For = RenderedField.Property("Input.Note", (TypedNote?)"\nTwo\nlines <b>") }, "note-field");

        Assert.Equal("\nTwo\nlines <b>", field.QuerySelector("textarea.usa-textarea")!.TextContent);
    }

    [Fact]
    public async Task Render_SelectField_ChoosesThePropertysValue()
    {
        var field = await page.RenderAsync(
            new SelectFieldTagHelper { For = RenderedField.Property("Input.Area", 20), Empty = "None", Choices = [new("7", "North"), new("20", "South")] }, "select-field");

        Assert.Equal([("", "None", false), ("7", "North", false), ("20", "South", true)],
            field.QuerySelectorAll("option").Select(option => (Of(option, "value"), option.TextContent, option.HasAttribute("selected"))));
    }

    [Theory]
    [InlineData("radio-tiles", "radio", "label.rr-tile > input")]
    [InlineData("check-tiles", "checkbox", "label.rr-tile > input")]
    [InlineData("radio-list", "radio", ".usa-radio > input.usa-radio__input")]
    [InlineData("check-list", "checkbox", ".usa-checkbox > input.usa-checkbox__input")]
    public async Task Render_ChoiceField_OffersEachAnswer(string tag, string type, string controls)
    {
        var chosen = type == "radio" ? (object)"B" : new[] { "B" };
        var field = await page.RenderAsync(
            new ChoiceFieldTagHelper { For = RenderedField.Property("Input.Answer", chosen), Label = "Answer", Choices = [new("A", "First"), new("B", "Second")] }, tag);

        Assert.Equal("Answer", field.QuerySelector("legend.usa-legend")!.TextContent);
        Assert.Equal([("Answer-A", "A", false), ("Answer-B", "B", true)],
            field.QuerySelectorAll(controls).Select(control => (control.Id!, Of(control, "value")!, control.HasAttribute("checked"))));
        Assert.All(field.QuerySelectorAll(controls), control => Assert.Equal((type, "Answer"), (Of(control, "type"), Of(control, "name"))));
        Assert.Equal(["First", "Second"], field.QuerySelectorAll("label").Select(label => label.TextContent));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Render_CheckField_IsTickedByTheProperty(bool isTicked)
    {
        var field = await page.RenderAsync(new CheckFieldTagHelper { For = RenderedField.Property("Input.Confirm", isTicked), Label = "It is right" }, "check-field");

        var box = field.QuerySelector("input.usa-checkbox__input")!;
        Assert.Equal(("Confirm", "true", isTicked), (Of(box, "name"), Of(box, "value"), box.HasAttribute("checked")));
        Assert.Equal("Confirm", Of(field.QuerySelector("label.usa-checkbox__label")!, "for"));
    }

    private static string? Of(IElement element, string attribute) => element.GetAttribute(attribute);
}
