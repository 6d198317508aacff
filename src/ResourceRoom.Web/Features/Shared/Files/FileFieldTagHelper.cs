using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Files;

/// <summary>One file that is read while it comes, unlike those of <see cref="FilesFieldTagHelper"/>, which are kept.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileFieldTagHelper : FieldTagHelper
{
    protected override Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        var input = output.ControlOf("input", TagMode.StartTagOnly);
        Tie(input, field);
        input.AddClasses("rr-file");
        input.Set("type", "file");
        input.Set("name", field.Name);
        return Task.FromResult(Markup.Together(LabelOf(field), HintOf(field), MessageOf(field), input));
    }
}
