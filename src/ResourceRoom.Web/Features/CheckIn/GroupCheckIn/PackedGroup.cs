using System.Text;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

/// <summary>A list in few bytes: an address has room for about 8,000.</summary>
public sealed record PackedGroup(int[] Services, byte[]? Note, byte[] People, bool IsSent) : Unlogged
{
    private const int KeyLength = 16;
    private const int PersonLength = KeyLength + KeyLength + 2;
    private const byte NotAsked = 0;
    private const byte Declined = 1;
    private const byte FirstStatus = 2;

    public static PackedGroup Of(GroupList list) => new(
        [.. list.Services], list.Note is null ? null : Encoding.UTF8.GetBytes(list.Note), [.. list.People.SelectMany(Pack)], list.IsSent);

    public GroupList Unpack() => new()
    {
        Services = Services,
        Note = Note is null ? null : Encoding.UTF8.GetString(Note),
        People = [.. People.Chunk(PersonLength).Select(Unpack)],
        IsSent = IsSent,
    };

    private static byte[] Pack(GroupPerson person) =>
    [
        .. person.Id.ToByteArray(), .. person.VisitKey.ToByteArray(), person.IsProven ? (byte)1 : (byte)0,
        person.Answer switch
        {
            { State: ResponseState.Declined } => Declined,
            { IsGiven: true, Value: var status } => (byte)(FirstStatus + (byte)status),
            _ => NotAsked,
        },
    ];

    private static GroupPerson Unpack(byte[] person) => new(new Guid(person[..KeyLength]), new Guid(person[KeyLength..(2 * KeyLength)]))
    {
        IsProven = person[^2] != 0,
        Status = person[^1] switch
        {
            NotAsked => null,
            Declined => GroupPerson.Declined,
            var status => ((LaborForceStatus)(status - FirstStatus)).ToString(),
        },
    };
}
