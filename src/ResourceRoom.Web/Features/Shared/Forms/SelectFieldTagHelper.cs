using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Html;
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
        select.Content.AppendHtml(new OptionList(Empty is null ? Choices : Choices.Prepend(new Choice("", Empty)), chosen.Length > 0 || Empty is null ? chosen : null));
        return Task.FromResult(Markup.Together(LabelOf(field), HintOf(field), MessageOf(field), select));
    }

    /// <summary>Written straight to the page: an element of its own for each of thousands of rooms would cost more than all else on it.</summary>
    private sealed class OptionList(IEnumerable<Choice> choices, string? chosen) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            foreach (var choice in choices)
            {
                writer.Write("<option value=\"");
                encoder.Encode(writer, choice.Value);
                writer.Write(choice.Value == chosen ? "\" selected=\"selected\">" : "\">");
                encoder.Encode(writer, choice.Text);
                writer.Write("</option>");
            }
        }
    }
}
