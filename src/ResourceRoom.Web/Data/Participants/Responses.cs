using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

public static class Responses
{
    public static Response ResponseTo(this Participant person, NineItem item) => item switch
    {
        NineItem.FirstName => person.FirstNameResponse,
        NineItem.LastName => person.LastNameResponse,
        NineItem.Zip => person.ZipResponse,
        NineItem.Ssn => person.SsnResponse,
        NineItem.BirthDate => person.BirthDateResponse,
        NineItem.LaborForceStatus => person.LaborForceStatusResponse,
        NineItem.Hispanic => person.HispanicResponse,
        NineItem.Race => person.RaceResponse,
        NineItem.Gender => person.GenderResponse,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };
}
