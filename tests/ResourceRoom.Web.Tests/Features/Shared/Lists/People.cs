using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Tests.Features.Shared.Lists;

/// <summary>What a list can be ordered by, of one person.</summary>
public sealed record PersonRow(
    long Id, string? LastNameKey, string? FirstNameKey, bool? Hispanic, LaborForceStatus? Status, DateTime CreatedAt, ParticipantClass Class);

/// <summary>A list in many orders: of texts, choices, instants, with values and without, alone and together.</summary>
public sealed class People : ListDefinition<Participant, PersonRow>
{
    public static readonly IReadOnlyDictionary<string, Func<PersonRow, object?[]>> Orders = new Dictionary<string, Func<PersonRow, object?[]>>
    {
        ["name"] = row => [row.LastNameKey, row.FirstNameKey],
        ["hispanic"] = row => [row.Hispanic],
        ["status"] = row => [row.Status, row.LastNameKey],
        ["created"] = row => [row.CreatedAt],
        ["class"] = row => [row.Class, row.Hispanic, row.CreatedAt],
        ["or"] = row => [row.LastNameKey ?? "M"],
    };

    public People()
        : base("People")
    {
        PageSize = 3;
        Key(person => person.PublicId, unique: person => person.Id);
        Column("Id", row => row.Id.ToString(CultureInfo.InvariantCulture));
        Column("Name", row => $"{row.FirstNameKey} {row.LastNameKey}").Sort("name", person => person.LastNameKey, person => person.FirstNameKey);
        Column("Hispanic", row => row.Hispanic.ToString()).Sort("hispanic", person => person.Hispanic);
        Column("Status", row => row.Status.ToString()).Sort("status", person => person.LaborForceStatus, person => person.LastNameKey);
        Column("Created", row => row.CreatedAt.ToString(CultureInfo.InvariantCulture)).Sort("created", person => person.CreatedAt).HighestFirst();
        Column("Class", row => row.Class.ToString()).Sort("class", person => person.Class, person => person.Hispanic, person => person.CreatedAt);
        Column("Or", row => row.LastNameKey).Sort("or", person => person.LastNameKey ?? "M");
        SortedBy("-created");
    }

    protected override Expression<Func<Participant, PersonRow>> Row => person =>
        new PersonRow(person.Id, person.LastNameKey, person.FirstNameKey, person.Hispanic, person.LaborForceStatus, person.CreatedAt, person.Class);
}
