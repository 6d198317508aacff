using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

/// <summary>
/// Who came to a workshop or an event, and for what. It is kept nowhere: sealed, it travels in the page and its address, so that
/// Reload and Back show it (docs/decisions/0059).
/// </summary>
public sealed record GroupList : Unlogged
{
    /// <summary>With a full note, an address that every proxy takes.</summary>
    public const int MostPeople = 50;

    public IReadOnlyList<int> Services { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<GroupPerson> People { get; init; } = [];

    /// <summary>Whether Check in was pressed: whoever was not checked in by it is told why.</summary>
    public bool IsSent { get; init; }

    public static GroupList? Open(SealedForms sealedForms, string? sealedList, ActingUser who) =>
        sealedForms.TryOpen<PackedGroup>(sealedList, who, out var packed) ? packed!.Unpack() : null;

    public string Seal(SealedForms sealedForms, ActingUser who) => sealedForms.Seal(PackedGroup.Of(this), who);

    /// <summary>The list with what its page says by now.</summary>
    public GroupList With(GroupInput input) => this with
    {
        Services = [.. ServiceKey.ReadAll(input.Services).Where(key => key != ServiceKey.None)],
        Note = input.Note?.Clean(),
        People = [.. People.Select((person, line) => input.Status.TryGetValue(line, out var status) ? person with { Status = GroupPerson.Read(status) } : person)],
        IsSent = false,
    };

    public GroupList Without(int line) => this with { People = [.. People.Where((_, index) => index != line)] };
}
