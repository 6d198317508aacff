using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

internal static class Markup
{
    public static TagBuilder Element(string name, string? style = null, string? id = null)
    {
        var element = new TagBuilder(name);
        if (style is not null)
        {
            element.AddCssClass(style);
        }

        if (id is not null)
        {
            element.Attributes["id"] = id;
        }

        return element;
    }

    public static TagBuilder Containing(this TagBuilder element, string text)
    {
        element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder Containing(this TagBuilder element, params ReadOnlySpan<IHtmlContent?> parts)
    {
        element.InnerHtml.AppendAll(parts);
        return element;
    }

    public static IHtmlContent Text(string text) => new StringHtmlContent(text);

    public static IHtmlContent Together(params ReadOnlySpan<IHtmlContent?> parts)
    {
        var content = new HtmlContentBuilder();
        content.AppendAll(parts);
        return content;
    }

    /// <summary>The control of a field, with the attributes that the page gave the field; <c>class</c> stays with the field.</summary>
    public static TagHelperOutput ControlOf(this TagHelperOutput field, string name, TagMode mode = TagMode.StartTagAndEndTag)
    {
        var own = field.Attributes.Where(attribute => attribute.Name != "class").ToList();
        own.ForEach(attribute => field.Attributes.Remove(attribute));
        return new TagHelperOutput(name, [.. own], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent())) { TagMode = mode };
    }

    /// <summary>Sets an attribute; a null value leaves it as it is.</summary>
    public static void Set(this TagHelperOutput output, string name, string? value)
    {
        if (value is not null)
        {
            output.Attributes.SetAttribute(name, value);
        }
    }

    /// <summary>Sets an attribute that the page may set otherwise.</summary>
    public static void SetDefault(this TagHelperOutput output, string name, string? value)
    {
        if (!output.Attributes.ContainsName(name))
        {
            output.Set(name, value);
        }
    }

    /// <summary>Sets an attribute without a value, when it applies.</summary>
    public static void SetFlag(this TagHelperOutput output, string name, bool applies)
    {
        if (applies)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute(name));
        }
    }

    public static void AddClasses(this TagHelperOutput output, params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is not null)
            {
                output.AddClass(name, HtmlEncoder.Default);
            }
        }
    }

    private static void AppendAll(this IHtmlContentBuilder content, ReadOnlySpan<IHtmlContent?> parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
            {
                content.AppendHtml(part);
            }
        }
    }
}
