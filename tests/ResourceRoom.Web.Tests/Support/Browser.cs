using System.Net;

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>
/// A browser without scripts: keeps cookies, reads pages, and sends a page's own forms with what they hold (hidden
/// fields and form tokens included) and what the test types over it.
/// </summary>
public sealed class Browser(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The page of the last answer.</summary>
    public IHtmlDocument Page { get; private set; } = Parser.ParseDocument("");

    /// <summary>Status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Address of the last answer, redirects followed.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Text of the page, white space folded.</summary>
    public string Text => string.Join(' ', (Page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>For what a browser would not send.</summary>
    public HttpClient Http => client;

    /// <summary>Opens an address, following redirects.</summary>
    public async Task<Browser> OpenAsync(string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await RefreshAsync(response, path);
    }

    /// <summary>
    /// Sends the form that a selector finds. Values replace fields of the same name; a null value leaves a field out; a
    /// name that the form does not have is sent all the same, as a forger would.
    /// </summary>
    public Task<Browser> SubmitAsync(string formSelector, params (string Name, string? Value)[] values) =>
        SubmitToAsync(formSelector, action: null, values);

    /// <summary>The same by a button that has an address of its own.</summary>
    public Task<Browser> SubmitToAsync(string formSelector, string? action, params (string Name, string? Value)[] values)
    {
        var form = FormAt(formSelector);
        return PostAsync(action ?? form.GetAttribute("action") ?? Path, Filled(form, values));
    }

    /// <summary>The same with files, for the field <c>Files.New</c>.</summary>
    public async Task<Browser> SubmitFilesAsync(
        string formSelector, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string? Value)[] values)
    {
        var form = FormAt(formSelector);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Filled(form, values))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), form.QuerySelector("input[type=file]")?.GetAttribute("name") ?? "Files.New", name);
        }

        var path = form.GetAttribute("action") ?? Path;
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await RefreshAsync(response, path);
    }

    /// <summary>Shows the answer to what a test sent by itself, following redirects.</summary>
    public Task<Browser> ShowAsync(HttpResponseMessage response, string path) => RefreshAsync(response, path);

    /// <summary>Posts fields as they are, following redirects.</summary>
    public async Task<Browser> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await RefreshAsync(response, path);
    }

    /// <summary>What a form would send as it stands, its buttons left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
    [
        .. form.Elements.SelectMany(element => element switch
        {
            IHtmlInputElement { Name.Length: > 0, Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Name.Length: > 0, Type: "submit" or "button" or "image" or "file" } => [],
            IHtmlInputElement { Name.Length: > 0, IsDisabled: false } input => [KeyValuePair.Create(input.Name, input.Value)],
            IHtmlTextAreaElement { Name.Length: > 0 } area => [KeyValuePair.Create(area.Name, area.Value)],
            IHtmlSelectElement { Name.Length: > 0 } select => select.SelectedOptions.Select(option => KeyValuePair.Create(select.Name!, option.Value)),
            _ => Enumerable.Empty<KeyValuePair<string, string>>(),
        }),
    ];

    private IHtmlFormElement FormAt(string selector) => Page.QuerySelector(selector) as IHtmlFormElement
        ?? throw new InvalidOperationException($"No form {selector} on {Path}: {Text}");

    private static IEnumerable<KeyValuePair<string, string>> Filled(IHtmlFormElement form, IReadOnlyList<(string Name, string? Value)> values)
    {
        var typed = values.Select(value => value.Name).ToHashSet();
        return Fields(form).Where(field => !typed.Contains(field.Key))
            .Concat(values.Where(value => value.Value is not null).Select(value => KeyValuePair.Create(value.Name, value.Value!)));
    }

    private async Task<Browser> RefreshAsync(HttpResponseMessage response, string path)
    {
        var hops = 0;
        var current = response;
        while (current.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently && hops++ < 5)
        {
            var target = current.Headers.Location!;
            path = target.IsAbsoluteUri ? target.PathAndQuery : target.OriginalString;
            current = await client.GetAsync(new Uri(path, UriKind.Relative));
        }

        Path = path;
        Status = current.StatusCode;
        Page = Parser.ParseDocument(await current.Content.ReadAsStringAsync());
        return this;
    }
}
