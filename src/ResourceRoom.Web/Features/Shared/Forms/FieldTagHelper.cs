using System.Globalization;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>
/// A field of a form: label, hint, message and control, marked up as USWDS does. Attributes that it does not know go to the
/// control; <c>class</c> goes to the field as a whole.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property that the field shows; see <see cref="Field.Of"/> for the name under which it is posted.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name in the request, where it is not the property's.</summary>
    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Label { get; set; }

    public IHtmlContent? LabelContent { get; set; }

    public string? Hint { get; set; }

    public IHtmlContent? HintContent { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected bool HasHint => Hint is not null || HintContent is not null;

    /// <summary>The element around the field: a <c>div</c>, or the <c>fieldset</c> of several controls.</summary>
    protected virtual string Container => "div";

    protected virtual string Style => "usa-form-group";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(ViewContext, For, Name, Id);
        output.TagName = Container;
        output.TagMode = TagMode.StartTagAndEndTag;
        var content = await ContentOfAsync(field, context, output);
        output.AddClasses(Style, field.IsFaulty ? "usa-form-group--error" : null);
        output.Content.SetHtmlContent(content);
    }

    protected abstract Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output);

    protected TagBuilder LabelOf(Field field, string style = "usa-label")
    {
        var label = Markup.Element("label", style, field.LabelId).Containing(LabelContent ?? Markup.Text(Label ?? ""));
        label.Attributes["for"] = field.Id;
        return label;
    }

    protected IHtmlContent? HintOf(Field field) =>
        HasHint ? Markup.Element("span", "usa-hint", field.HintId).Containing(HintContent ?? Markup.Text(Hint!)) : null;

    protected static IHtmlContent? MessageOf(Field field) => field.IsFaulty
        ? Markup.Element("span", "usa-error-message", field.ErrorId).Containing(
            Markup.Element("span", "usa-sr-only").Containing("Error: "),
            Markup.Together([.. field.Errors.Select((error, index) => Markup.Together(Markup.Text(index == 0 ? error : $" {error}"), field.Links[index]))]))
        : null;

    protected void Tie(TagHelperOutput control, Field field)
    {
        control.Set("id", field.Id);
        control.Set("name", field.Name);
        control.Set("aria-describedby", field.DescribedBy(HasHint, control.Attributes["aria-describedby"]?.Value.ToString()));
        control.Set("aria-invalid", field.IsFaulty ? "true" : null);
    }

    protected static string? TextOf(object? value) => value switch
    {
        TypedNote note => note.Text,
        DateOnly day => OfficeFormat.Date(day),
        TimeOnly time => OfficeFormat.Time(time),
        null => null,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
