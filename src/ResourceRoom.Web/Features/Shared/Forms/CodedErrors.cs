using Microsoft.AspNetCore.Html;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>What a message of a form says beyond its words.</summary>
/// <param name="Code">The name of the refusal in a contract, such as TOO_EARLY.</param>
/// <param name="Address">Where what is missing can be done; null if nowhere.</param>
/// <param name="Words">What that link says.</param>
public sealed record CodedError(string Code, string? Address = null, string? Words = null)
{
    internal IHtmlContent? Link()
    {
        if (Address is null)
        {
            return null;
        }

        var link = Markup.Element("a").Containing(Words!);
        link.Attributes["href"] = Address;
        return Markup.Together(Markup.Text(" "), link);
    }
}

/// <summary>The codes of this page's messages, by their words: the model state holds nothing else.</summary>
public sealed class CodedErrors
{
    private readonly Dictionary<string, CodedError> byMessage = new(StringComparer.Ordinal);

    public static CodedErrors Of(HttpContext context)
    {
        if (context.Items[typeof(CodedErrors)] is not CodedErrors errors)
        {
            context.Items[typeof(CodedErrors)] = errors = new CodedErrors();
        }

        return errors;
    }

    public void Add(string message, CodedError error) => byMessage[message] = error;

    public CodedError? Of(string message) => byMessage.GetValueOrDefault(message);
}
