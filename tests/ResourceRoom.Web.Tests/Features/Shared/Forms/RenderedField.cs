using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Tests.Features.Shared.Forms;

/// <summary>A page of one request that renders fields one by one.</summary>
internal sealed class RenderedField
{
    private static readonly EmptyModelMetadataProvider Metadata = new();

    private readonly ViewContext page;

    public RenderedField()
    {
        page = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            ViewData = new ViewDataDictionary(Metadata, new ModelStateDictionary()),
        };
    }

    public static ModelExpression Property(string name, object? value) =>
        new(name, new ModelExplorer(Metadata, Metadata.GetMetadataForType(value?.GetType() ?? typeof(string)), value));

    public RenderedField WithError(string name, string message)
    {
        page.ViewData.ModelState.AddModelError(name, message);
        return this;
    }

    public Task<IElement> RenderAsync(FieldTagHelper field, string tag, params (string Name, string Value)[] attributes) =>
        RenderAsync(field, tag, content: "", attributes);

    public async Task<IElement> RenderAsync(FieldTagHelper field, string tag, string content, params (string Name, string Value)[] attributes)
    {
        field.ViewContext = page;
        return Parse(await WriteAsync(field, tag, content, attributes));
    }

    /// <summary>The summary's text is asked for only now, as Razor does once the page is whole.</summary>
    public async Task<Func<IElement?>> SummaryAsync(string? heading = null)
    {
        var html = await WriteAsync(new ErrorSummaryTagHelper { ViewContext = page, Heading = heading }, "error-summary", content: "", []);
        return () => new HtmlParser().ParseDocument(Text(html)).Body!.FirstElementChild;
    }

    private static async Task<IHtmlContent> WriteAsync(ITagHelper tagHelper, string tag, string content, (string Name, string Value)[] attributes)
    {
        var context = new TagHelperContext(tag, [], new Dictionary<object, object>(), "id");
        var output = new TagHelperOutput(
            tag,
            [.. attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))],
            (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content)));
        await tagHelper.ProcessAsync(context, output);
        return output;
    }

    private static IElement Parse(IHtmlContent html) => new HtmlParser().ParseDocument(Text(html)).Body!.FirstElementChild!;

    private static string Text(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
