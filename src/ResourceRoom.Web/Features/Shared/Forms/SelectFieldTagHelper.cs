using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>What stands first, for no answer at all; null when there is always one.</summary>
    public string? Empty { get; set; }

    /// <summary>What is chosen, where it is not the property's value.</summary>
    public string? Value { get; set; }

    protected override Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        var select = output.ControlOf("select");
        Tie(select, field);
        select.AddClasses("usa-select", field.IsFaulty ? "usa-input--error" : null);
        var chosen = Value ?? TextOf(For?.Model) ?? "";
        if (Empty is not null)
        {
            select.Content.AppendHtml(OptionOf(new Choice("", Empty), isChosen: false));
        }

        foreach (var choice in Choices)
        {
            select.Content.AppendHtml(OptionOf(choice, choice.Value == chosen));
        }

        return Task.FromResult(Markup.Together(LabelOf(field), HintOf(field), MessageOf(field), select));
    }

    private static TagBuilder OptionOf(Choice choice, bool isChosen)
    {
        var option = Markup.Element("option").Containing(choice.Text);
        option.Attributes["value"] = choice.Value;
        if (isChosen)
        {
            option.Attributes["selected"] = "selected";
        }

        return option;
    }
}
