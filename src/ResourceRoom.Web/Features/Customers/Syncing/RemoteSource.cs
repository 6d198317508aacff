using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

using ResourceRoom.Domain.Plans.Syncing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Customers.Syncing;

/// <summary>
/// A system of the state that answers over HTTP as docs/sync-api.yaml describes. It is asked by the PIRL 100 key, in the body: never
/// by an SSN, and nothing about a person stands in an address.
/// </summary>
public sealed class RemoteSource(HttpClient http, SyncSettings settings, OfficeClock clock) : IServiceSource
{
    private const int MostRecords = 5000;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false, RespectNullableAnnotations = true };

    public string Name => settings.Name;

    public string CodeFor(string service) => $"{settings.Name.ToUpperInvariant()}-{service}";

    public async Task<SourceAnswer> ReadAsync(Participant person, DateOnly from, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(new SyncQuestion(person.PirlKey, from), cancellationToken);
        for (var number = 0; number < answer.Records.Count; number++)
        {
            if (FaultOf(answer.Records[number], from) is { } fault)
            {
                throw new SourceException($"{Name} sent a record that cannot be used (number {number + 1}: {fault}).");
            }
        }

        return new SourceAnswer([.. answer.Records.Select(ToRecord)], NamesOf(answer.Records));
    }

    private async Task<SyncAnswer> AskAsync(SyncQuestion question, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.PostAsJsonAsync("services", question, Format, cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                return new SyncAnswer([]);
            }

            if (!response.IsSuccessStatusCode)
            {
                throw new SourceException($"{Name} refused the question (HTTP {(int)response.StatusCode}).");
            }

            return await response.Content.ReadFromJsonAsync<SyncAnswer>(Format, cancellationToken) switch
            {
                { Records.Count: <= MostRecords } answer => answer,
                { } => throw new SourceException($"{Name} sent more than {MostRecords} records."),
                null => throw new SourceException($"{Name} sent an empty answer."),
            };
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException($"{Name} did not answer within {settings.TimeoutSeconds} seconds.", slow);
        }
        catch (HttpRequestException unreachable)
        {
            throw new SourceException($"{Name} cannot be reached, or the connection broke off.", unreachable);
        }
        catch (IOException broken)
        {
            throw new SourceException($"{Name} cannot be reached, or the connection broke off.", broken);
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            throw new SourceException($"{Name} sent an answer that cannot be read.", unreadable);
        }
    }

    private string? FaultOf(SyncRecord record, DateOnly from) => record switch
    {
        { Key.Length: 0 or > Step.SourceKeyLength } => $"the key has {record.Key.Length} characters, expected 1 to {Step.SourceKeyLength}",
        { Service.Length: 0 or > IOffered.CodeLength } => $"the service code has {record.Service.Length} characters, expected 1 to {IOffered.CodeLength}",
        { Name.Length: 0 or > IOffered.NameLength } => $"the service name has {record.Name.Length} characters, expected 1 to {IOffered.NameLength}",
        { Provider.Length: > Step.ProviderLength } => $"the provider has {record.Provider.Length} characters, expected up to {Step.ProviderLength}",
        _ when record.StartOn < from => "it starts before the day that was asked for",
        _ when record.StartOn > clock.Today => "it starts in the future",
        _ when record.EndOn < record.StartOn => "it ends before it starts",
        _ when record.EndOn > clock.Today => "it ends in the future",
        _ => null,
    };

    private SourceRecord ToRecord(SyncRecord record) => new()
    {
        Source = Name,
        Key = record.Key,
        Service = record.Service,
        StartOn = record.StartOn,
        EndOn = record.EndOn,
        Provider = record.Provider,
    };

    private static Dictionary<string, string> NamesOf(IReadOnlyList<SyncRecord> records) =>
        records.DistinctBy(record => record.Service).ToDictionary(record => record.Service, record => record.Name);

    private sealed record SyncQuestion([property: JsonRequired] string ParticipantKey, [property: JsonRequired] DateOnly From) : Unlogged;

    private sealed record SyncAnswer([property: JsonRequired] IReadOnlyList<SyncRecord> Records) : Unlogged;

    private sealed record SyncRecord : Unlogged
    {
        [JsonRequired]
        public required string Key { get; init; }

        [JsonRequired]
        public required string Service { get; init; }

        [JsonRequired]
        public required string Name { get; init; }

        [JsonRequired]
        public required DateOnly StartOn { get; init; }

        public DateOnly? EndOn { get; init; }

        public string? Provider { get; init; }
    }
}
