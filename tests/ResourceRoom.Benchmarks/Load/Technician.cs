using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Benchmarks.Load;

/// <summary>A technician at a desk: signed in, with a form token, sending one check-in after another over one connection.</summary>
internal sealed partial class Technician : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client;
    private readonly Made made;
    private string token = "";

    private Technician(Uri server, Made made)
    {
        client = new HttpClient(new CookieJar()) { BaseAddress = server, Timeout = Patience };
        this.made = made;
    }

    /// <summary>Signs in as a browser would, and opens one card for its form token.</summary>
    public static async Task<Technician> SignInAsync(Uri server, Made made, string email, Guid person, CancellationToken cancellationToken)
    {
        var technician = new Technician(server, made);
        try
        {
            await technician.ReadAsync(await technician.client.GetAsync(Address("/account/sign-in"), cancellationToken), HttpStatusCode.OK, cancellationToken);
            var signedIn = await technician.PostAsync("/account/sign-in", [new("Email", email), new("Password", made.Password)], cancellationToken);
            await technician.ReadAsync(signedIn, HttpStatusCode.Redirect, cancellationToken);
            await technician.ReadAsync(await technician.client.GetAsync(Address("/check-in"), cancellationToken), HttpStatusCode.OK, cancellationToken);
            var card = await technician.PostAsync("/check-in/card", [new("id", person.ToString())], cancellationToken);
            await technician.ReadAsync(card, HttpStatusCode.OK, cancellationToken);
            return technician;
        }
        catch
        {
            technician.Dispose();
            throw;
        }
    }

    /// <summary>Checks someone in.</summary>
    /// <returns>Null when it was accepted, otherwise what came instead.</returns>
    public async Task<string?> CheckInAsync(SentCheckIn checkIn, CancellationToken cancellationToken)
    {
        using var response = await PostAsync(
            "/check-in",
            [
                new("VisitKey", checkIn.VisitKey.ToString()),
                new("Room", made.Room),
                new("ParticipantId", checkIn.Person.ToString()),
                new("Questions.LaborForceStatus", nameof(LaborForceStatus.Unemployed)),
                new("Services", made.Service.ToString(CultureInfo.InvariantCulture)),
                new("Note", ""),
            ],
            cancellationToken);
        return response is { StatusCode: HttpStatusCode.Redirect, Headers.Location.OriginalString: "/check-in" }
            ? null
            : $"A check-in was answered with {(int)response.StatusCode} {response.Headers.Location}.";
    }

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        using var content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
        return await client.PostAsync(Address(path), content, cancellationToken);
    }

    /// <summary>Takes the form token from a page, if it has one.</summary>
    private async Task ReadAsync(HttpResponseMessage response, HttpStatusCode expected, CancellationToken cancellationToken)
    {
        using (response)
        {
            var page = await response.Content.ReadAsStringAsync(cancellationToken);
            if (response.StatusCode != expected)
            {
                throw new BenchmarkFailure($"Signing in: {response.RequestMessage?.RequestUri?.AbsolutePath} was answered with {(int)response.StatusCode}.");
            }

            token = FormToken().Match(page) is { Success: true } found ? found.Groups[1].Value : token;
        }
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
