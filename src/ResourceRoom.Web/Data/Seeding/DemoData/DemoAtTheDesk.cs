using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Seeding.DemoData.People;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal sealed class DemoAtTheDesk(PassCodes cards, DemoChance chance)
{
    private const int VisitsOfARegular = 3;

    public void Meet(DemoPerson person)
    {
        if (person is not { Record: { } record, Visits: [var first, ..] })
        {
            return;
        }

        if (person.Visits.Count >= VisitsOfARegular && (chance.In100(30) || record.LastName == DemoKnownPeople.PassHoldersLastName))
        {
            record.Passes.Add(cards.NewPass(participantId: 0, person.Visits[VisitsOfARegular - 1].StartedAt, person.Visits[VisitsOfARegular - 1].TechnicianId));
        }

        if (chance.In100(35))
        {
            record.EoItems = new EoItems { RecordedAt = first.StartedAt, RecordedById = first.TechnicianId, Version = 1 };
            record.EoItems.Write(new EoAnswers
            {
                Disability = chance.In100(20) ? Answer<bool>.Declined : Answer<bool>.Given(chance.In100(12)),
                LimitedEnglish = chance.In100(10) ? Answer<bool>.Declined : Answer<bool>.Given(chance.In100(15)),
                PreferredLanguage = chance.In100(10)
                    ? Answer<string>.NotAsked
                    : Answer<string>.Given(PreferredLanguage.Common[chance.In100(75) ? 0 : chance.Between(1, PreferredLanguage.Common.Count - 1)]),
            });
        }
    }
}
