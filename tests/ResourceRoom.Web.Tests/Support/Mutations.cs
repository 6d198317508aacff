using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Makes what a hostile or broken sender might send out of a form as a page has it. The same seed makes the same.</summary>
public sealed class Mutations(int seed)
{
    private const string Token = "__RequestVerificationToken";

    private static readonly string[] Values =
    [
        "", " ", "\0", "a\0b", "\uFFFF", "\u202Eabc", "-1", "0", "99999999999999999999", "1e309", "NaN", "2026-02-30", "02/30/2026", "0001-01-01", "9999-12-31",
        "00000000-0000-0000-0000-000000000000", "true,false", "[]", "{}", "null", "' OR 1=1 --", "%", "%_%", "\\", "<b>x</b>", "../..", "//evil.test", "\r\nX: y", "é́́́́", "１２３", "A,B", "25:61", "12:00 XM",
    ];

    private static readonly string[] MediaTypes =
    [
        "application/json", "text/plain", "application/xml", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded; charset=iso-8859-1", "application/x-www-form-urlencoded; charset=none-such", "application/x-www-form-urlencoded; charset=", "application/x-www-form-urlencoded; charset",
        "application/x-www-form-urlencoded; charset=\"utf-32\"", "application/x-www-form-urlencoded; charset=utf-8; charset=utf-16",
    ];

    private readonly Random random = new(seed);

    public string Value() => Pick(Values);

    /// <summary>Bodies made of one form. The token of the form stays, or nothing behind it would be reached.</summary>
    public IEnumerable<HttpContent> Of(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        yield return Form(fields.Select(field => IsKept(field) || random.Next(3) > 0 ? field : new(field.Key, Value())));
        yield return Form(fields.Select(field => IsKept(field) ? field : new(field.Key, Value())));
        yield return Form(fields.Where(field => IsKept(field) || random.Next(2) == 0));
        yield return Form(fields.Concat(fields.Where(field => !IsKept(field)).Select(field => new KeyValuePair<string, string>(Renamed(field.Key), Value()))));
        yield return Form(fields.Select(field => IsKept(field) || random.Next(4) > 0 ? field : new(field.Key, new string('x', 30_000))));
        yield return Form(fields.Concat(Enumerable.Range(0, 1_100).Select(number => new KeyValuePair<string, string>($"Extra[{number}].Value", "x"))));
        yield return Raw(Pick(MediaTypes), Encoding.ASCII.GetBytes(string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"))));
        yield return Raw("application/x-www-form-urlencoded", [.. Encoding.ASCII.GetBytes($"{Token}={Uri.EscapeDataString(TokenOf(fields))}&%zz=%&=&&a=%00%FF%ED%A0%80&b="), 0xFF, 0xFE, 0x00]);
    }

    public string Query(IReadOnlyList<string> names) => string.Join('&', names.Select(name => $"{Uri.EscapeDataString(random.Next(4) == 0 ? Renamed(name) : name)}={Uri.EscapeDataString(Value())}"));

    public void AddHeaders(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("Accept-Language", Pick(["*", "xx;q=2", ",,,", "es-"]));
        headers.TryAddWithoutValidation("Referer", Pick(["x", "http://", "https://evil.test/a?b#c", "//"]));
        headers.TryAddWithoutValidation("HX-Request", Pick(["true", "x", ""]));
        headers.TryAddWithoutValidation("Range", "bytes=9-1");
        headers.TryAddWithoutValidation("If-None-Match", "\"");
        headers.TryAddWithoutValidation("Accept", Pick(["application/json", "x", "text/html;q=x"]));
    }

    private static bool IsKept(KeyValuePair<string, string> field) => field.Key == Token;

    private static string TokenOf(IReadOnlyList<KeyValuePair<string, string>> fields) => fields.FirstOrDefault(IsKept).Value ?? "";

    private static FormUrlEncodedContent Form(IEnumerable<KeyValuePair<string, string>> fields) => new(fields);

    private static ByteArrayContent Raw(string mediaType, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    private string Renamed(string name) => random.Next(6) switch
    {
        0 => $"{name}[abc]",
        1 => $"{name}[0].X",
        2 => $"{name}.",
        3 => $"[{name}]",
        4 => name.ToUpper(CultureInfo.InvariantCulture),
        _ => name,
    };

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
