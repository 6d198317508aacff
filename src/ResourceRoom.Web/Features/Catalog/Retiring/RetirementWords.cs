using System.Diagnostics;

using ResourceRoom.Domain.Catalog;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Catalog.Retiring;

public static class RetirementWords
{
    public static string InWords(this RetirementRefusal reason, IOffered service) => reason switch
    {
        RetirementRefusal.AlreadyRetired => $"{service.Name} already retires on {OfficeFormat.Date(service.EffectiveUntil!.Value)}. Undo that first to choose another day.",
        RetirementRefusal.InThePast => "Choose today or a later day: what was offered on past days stays as it was.",
        RetirementRefusal.BeforeFirstDay => $"The service starts on {OfficeFormat.Date(service.EffectiveFrom)}, so it can’t end before that.",
        RetirementRefusal.NotRetired => $"{service.Name} is not retired. Nothing was changed.",
        _ => throw new UnreachableException(),
    };
}
