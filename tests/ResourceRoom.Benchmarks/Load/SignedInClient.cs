using System.Net;
using System.Text.RegularExpressions;

using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Benchmarks.Load;

/// <summary>Somebody who is signed in, with a form token, sending over one connection.</summary>
internal sealed partial class SignedInClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client;
    private string token = "";

    private SignedInClient(Uri server)
    {
        client = new HttpClient(new CookieJar()) { BaseAddress = server, Timeout = Patience };
    }

    /// <summary>Signs in as a browser would.</summary>
    public static async Task<SignedInClient> SignInAsync(Uri server, string email, string password, CancellationToken cancellationToken)
    {
        var signedIn = new SignedInClient(server);
        try
        {
            await signedIn.OpenAsync("/account/sign-in", cancellationToken);
            await signedIn.ReadAsync(
                await signedIn.PostAsync("/account/sign-in", [new("Email", email), new("Password", password)], cancellationToken), HttpStatusCode.Redirect, cancellationToken);
            return signedIn;
        }
        catch
        {
            signedIn.Dispose();
            throw;
        }
    }

    /// <summary>Sets up two-step verification, without which nobody but a technician opens anything.</summary>
    public async Task SetUpSecondFactorAsync(CancellationToken cancellationToken)
    {
        const string Path = "/account/second-factor/first";
        var page = await client.GetStringAsync(new Uri(Path, UriKind.Relative), cancellationToken);
        token = FormToken().Match(page).Groups[1].Value;
        var (secret, offer) = (Secret(Key().Match(page).Groups[1].Value), Offer().Match(page).Groups[1].Value);
        var code = OneTimeCode.At(secret, OneTimeCode.StepOf(TimeProvider.System.GetUtcNow().UtcDateTime));
        await ReadAsync(await PostAsync(Path, [new("Offer", offer), new("OneTimeCode", code)], cancellationToken), HttpStatusCode.OK, cancellationToken);
    }

    /// <summary>Opens a page and takes its form token, if it has one.</summary>
    /// <exception cref="BenchmarkFailure">It did not come.</exception>
    public async Task OpenAsync(string path, CancellationToken cancellationToken) =>
        await ReadAsync(await client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken), HttpStatusCode.OK, cancellationToken);

    /// <summary>Sends a form with the token of the last page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        using var content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), content, cancellationToken);
    }

    /// <summary>Reads an answer to its end.</summary>
    /// <exception cref="BenchmarkFailure">It is another one than expected.</exception>
    public async Task ReadAsync(HttpResponseMessage response, HttpStatusCode expected, CancellationToken cancellationToken)
    {
        using (response)
        {
            var page = await response.Content.ReadAsStringAsync(cancellationToken);
            if (response.StatusCode != expected)
            {
                throw new BenchmarkFailure($"{response.RequestMessage?.RequestUri?.AbsolutePath} was answered with {(int)response.StatusCode}.");
            }

            token = FormToken().Match(page) is { Success: true } found ? found.Groups[1].Value : token;
        }
    }

    public void Dispose() => client.Dispose();

    private static byte[] Secret(string key)
    {
        var bits = string.Concat(key.Where(char.IsAsciiLetterOrDigit).Select(letter => Convert.ToString(Base32.Rfc4648.IndexOf(letter, StringComparison.Ordinal), toBase: 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), fromBase: 2))];
    }

    [GeneratedRegex("id=\"key\">([^<]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"Offer\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Offer();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
