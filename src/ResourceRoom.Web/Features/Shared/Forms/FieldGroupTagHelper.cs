using System.Collections;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>
/// One question with several controls: legend, hint and message, then what the page puts into it. A <c>tile</c> in it takes
/// from here what it is called and whether it is chosen.
/// </summary>
[HtmlTargetElement("field-group")]
public class FieldGroupTagHelper : FieldTagHelper
{
    /// <summary>Whether more than one may be chosen; a property that is a list says so itself.</summary>
    public bool Multiple { get; set; }

    /// <summary>What is chosen, where it is not the property's value.</summary>
    public IEnumerable<string>? Chosen { get; set; }

    /// <summary>Whether screen readers alone read the legend.</summary>
    public bool LegendHidden { get; set; }

    protected override string Container => "fieldset";

    protected override async Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        var group = new FieldGroup(field, Multiple || For?.Model is IEnumerable and not string, [.. Chosen ?? ValuesOf(For?.Model)]);
        context.Items[typeof(FieldGroup)] = group;
        output.AddClasses("usa-fieldset");
        output.Set("id", field.Id);
        output.Set("aria-describedby", field.DescribedBy(HasHint));
        var legend = Markup.Element("legend", LegendHidden ? "usa-legend usa-sr-only" : "usa-legend", field.LabelId)
            .Containing(LabelContent ?? Markup.Text(Label ?? ""));
        return Markup.Together(legend, HintOf(field), MessageOf(field), await ControlsOfAsync(group, context, output));
    }

    protected virtual async Task<IHtmlContent> ControlsOfAsync(FieldGroup group, TagHelperContext context, TagHelperOutput output) =>
        await output.GetChildContentAsync();

    private static IEnumerable<string> ValuesOf(object? value) =>
        value is IEnumerable and not string ? ((IEnumerable)value).Cast<object>().Select(TextOf).OfType<string>() : [TextOf(value) ?? ""];
}

public sealed record FieldGroup(Field Field, bool IsMultiple, HashSet<string> Chosen)
{
    public string ControlType => IsMultiple ? "checkbox" : "radio";
}
