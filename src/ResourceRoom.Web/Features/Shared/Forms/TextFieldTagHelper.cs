using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>A line of text. What the page puts into it, such as a button, stands beside the control.</summary>
[HtmlTargetElement("text-field")]
public class TextFieldTagHelper : FieldTagHelper
{
    /// <summary>What the field holds, where it is not the property's value.</summary>
    public string? Value { get; set; }

    /// <summary>Whether others could read it off the screen and should not: dots while typing, and a button that shows it.</summary>
    public bool Masked { get; set; }

    public IHtmlContent? ShowContent { get; set; }

    /// <summary>Whether it gets the focus when its part of the page arrives.</summary>
    public bool Focus { get; set; }

    protected override async Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        var input = output.ControlOf("input", TagMode.StartTagOnly);
        Tie(input, field);
        input.AddClasses("usa-input", field.IsFaulty ? "usa-input--error" : null, Masked ? "rr-masked" : null);
        input.Set("value", (Value ?? TextOf(For?.Model)) is { Length: > 0 } text ? text : null);
        input.SetFlag("data-focus", Focus);
        SetDefaults(input);
        return Markup.Together(LabelOf(field), HintOf(field), MessageOf(field), await ControlAsync(field, input, output));
    }

    /// <summary>Whether a button beside the control shows what it hides.</summary>
    protected virtual bool CanBeShown => Masked;

    protected virtual void SetDefaults(TagHelperOutput input)
    {
        input.SetDefault("autocomplete", "off");
        input.SetDefault("spellcheck", Masked ? "false" : null);
    }

    private async Task<IHtmlContent> ControlAsync(Field field, TagHelperOutput input, TagHelperOutput output)
    {
        if (CanBeShown)
        {
            return Markup.Element("div", "rr-beside").Containing(input, ShowButton(field));
        }

        var beside = await output.GetChildContentAsync();
        return beside.IsEmptyOrWhiteSpace ? input : Markup.Element("div", "rr-beside").Containing(input, beside);
    }

    private TagBuilder ShowButton(Field field)
    {
        var words = ShowContent ?? Markup.Together(Markup.Text("Show"), Markup.Element("span", "usa-sr-only").Containing(" what you typed"));
        var button = Markup.Element("button", "usa-button usa-button--outline rr-script").Containing(words);
        button.Attributes["type"] = "button";
        button.Attributes["data-show"] = field.Id;
        button.Attributes["aria-pressed"] = "false";
        return button;
    }
}

/// <summary>A date, typed as MM/DD/YYYY: <see cref="Domain.Dates.TypedDate"/> reads it.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper : TextFieldTagHelper
{
    protected override void SetDefaults(TagHelperOutput input)
    {
        base.SetDefaults(input);
        input.SetDefault("inputmode", "numeric");
    }
}

[HtmlTargetElement("time-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimeFieldTagHelper : TextFieldTagHelper;

/// <summary>Why something is done; kept in the audit trail (<see cref="ReasonRules"/>).</summary>
[HtmlTargetElement("reason-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReasonFieldTagHelper : TextFieldTagHelper
{
    protected override void SetDefaults(TagHelperOutput input)
    {
        base.SetDefaults(input);
        input.SetFlag("required", applies: true);
    }
}

/// <summary>A password. Never holds a value.</summary>
[HtmlTargetElement("password-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasswordFieldTagHelper : TextFieldTagHelper
{
    protected override bool CanBeShown => true;

    protected override void SetDefaults(TagHelperOutput input)
    {
        input.Set("type", "password");
        input.Set("value", "");
        input.SetDefault("autocomplete", "current-password");
        input.SetFlag("required", applies: true);
    }
}

/// <summary>A one-time code: six digits of an app, or letters and digits of a recovery code. Never holds a value.</summary>
[HtmlTargetElement("code-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CodeFieldTagHelper : TextFieldTagHelper
{
    /// <summary>Whether only digits can be right.</summary>
    public bool Digits { get; set; }

    protected override void SetDefaults(TagHelperOutput input)
    {
        input.AddClasses("rr-code");
        input.Set("type", "text");
        input.Set("value", "");
        input.Set("inputmode", Digits ? "numeric" : null);
        input.Set("autocomplete", Digits ? "one-time-code" : "off");
        input.Set("autocapitalize", Digits ? null : "characters");
        input.Set("spellcheck", "false");
        input.SetFlag("required", applies: true);
    }
}
