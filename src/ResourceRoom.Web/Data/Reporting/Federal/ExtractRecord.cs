using System.Buffers.Binary;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>What the extract needs of a person's record, as it is stored.</summary>
internal sealed record ExtractRecord : Unlogged
{
    public static readonly Expression<Func<Participant, ExtractRecord>> Of = person => new ExtractRecord
    {
        Id = person.Id,
        PublicId = person.PublicId,
        Key = person.PirlKey,
        Zip = person.Zip,
        SsnCipher = person.SsnCipher,
        SsnHash = person.SsnHash,
        BirthDateCipher = person.BirthDateCipher,
        BirthDateHash = person.BirthDateHash,
        Gender = person.Gender,
        GenderState = person.GenderResponse.State,
        Hispanic = person.Hispanic,
        HispanicState = person.HispanicResponse.State,
        Race = person.Race,
        RaceState = person.RaceResponse.State,
        Disability = person.EoItems == null ? null : person.EoItems.Disability,
        DisabilityState = person.EoItems == null ? ResponseState.NotAsked : person.EoItems.DisabilityState,
    };

    public required long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Key { get; init; }

    public required string? Zip { get; init; }

    public required byte[]? SsnCipher { get; init; }

    public required byte[]? SsnHash { get; init; }

    public required byte[]? BirthDateCipher { get; init; }

    public required byte[]? BirthDateHash { get; init; }

    public required Gender? Gender { get; init; }

    public required ResponseState GenderState { get; init; }

    public required bool? Hispanic { get; init; }

    public required ResponseState HispanicState { get; init; }

    public required Races? Race { get; init; }

    public required ResponseState RaceState { get; init; }

    public required bool? Disability { get; init; }

    public required ResponseState DisabilityState { get; init; }

    public ExtractPlace PlaceOf(in PersonVisits visits, bool withParticipants) =>
        ExtractPeople.PlaceOf(visits.IsReportable, SsnCipher is not null, visits.LastClass, withParticipants);

    public ExtractFacts FactsOf(in PersonVisits visits, ExtractPeriod period, IReadOnlyDictionary<int, string?> codes, ParticipantItems items) => new()
    {
        Key = Key,
        Ssn = items.SsnOf(PublicId, SsnCipher!),
        Zip = Zip,
        BirthDate = items.BirthDateOf(PublicId, BirthDateCipher),
        Gender = Answer(GenderState, Gender),
        Disability = Answer(DisabilityState, Disability),
        Hispanic = Answer(HispanicState, Hispanic),
        Race = Answer(RaceState, Race),
        StatusAtFirstVisit = visits.Status,
        EtaCode = codes[visits.Lwia],
        FirstReportableOn = visits.FirstReportableOn(period),
        LastReportableOn = visits.LastReportableOn(period),
        LastVisitOn = visits.LastOn(period),
    };

    /// <summary>A hash of all that the row is made of; never 0.</summary>
    public ulong MarkOf(in PersonVisits visits, ExtractPeriod period, IReadOnlyDictionary<int, string?> codes)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.ASCII);
        writer.Write(Key);
        writer.Write(Zip ?? "");
        writer.Write(SsnHash ?? []);
        writer.Write(BirthDateHash is not null);
        writer.Write(BirthDateHash ?? []);
        writer.Write((int)(Gender ?? 0));
        writer.Write((int)GenderState);
        writer.Write(Hispanic is true);
        writer.Write((int)HispanicState);
        writer.Write((int)(Race ?? 0));
        writer.Write((int)RaceState);
        writer.Write(Disability is true);
        writer.Write((int)DisabilityState);

        // A status that was declined is as blank as one that was not asked.
        writer.Write(visits.Status is { IsGiven: true, Value: var status } ? (int)status : -1);
        writer.Write(codes[visits.Lwia] ?? "");
        writer.Write(visits.FirstReportableOn(period).DayNumber);
        writer.Write(visits.LastReportableOn(period).DayNumber);
        writer.Write(visits.LastOn(period).DayNumber);
        writer.Flush();
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))) | 1;
    }

    private static Answer<T> Answer<T>(ResponseState state, T? value)
        where T : struct => state switch
        {
            ResponseState.Given => Domain.Participants.Answer<T>.Given(value!.Value),
            ResponseState.Declined => Domain.Participants.Answer<T>.Declined,
            _ => Domain.Participants.Answer<T>.NotAsked,
        };
}
