using System.Globalization;
using System.Net;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Benchmarks.Load;

/// <summary>A technician at a desk, sending one check-in after another.</summary>
internal sealed class Technician : IDisposable
{
    private readonly SignedInClient client;
    private readonly Made made;

    private Technician(SignedInClient client, Made made)
    {
        this.client = client;
        this.made = made;
    }

    /// <summary>Signs in, and opens one card for its form token.</summary>
    public static async Task<Technician> SignInAsync(Uri server, Made made, string email, Guid person, CancellationToken cancellationToken)
    {
        var technician = new Technician(await SignedInClient.SignInAsync(server, email, made.Password, cancellationToken), made);
        try
        {
            await technician.client.OpenAsync("/check-in", cancellationToken);
            using var card = await technician.client.PostAsync("/check-in/card", [new("id", person.ToString())], cancellationToken);
            await technician.client.OpenAsync(card.Headers.Location!.OriginalString, cancellationToken);
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
        using var response = await client.PostAsync(
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
}
