using System.Diagnostics;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms.Keys;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

public static class AddStepWords
{
    public static Flash InWords(this AddStepOutcome outcome) => outcome switch
    {
        AddStepOutcome.Added { Service: var service } => Flash.Done($"{service} added to the plan."),
        AddStepOutcome.FormReused => Flash.NotDone(FormKey.Reused),
        AddStepOutcome.NotOffered => Flash.NotDone("This service is no longer offered. Choose another one."),
        AddStepOutcome.AddedMeanwhile { Service: var service, By: var by } =>
            Flash.NotDone($"{by ?? "Someone else"} just added {service} to this plan, so it was not added again. Add it again only if the customer needs it twice."),
        AddStepOutcome.Refused { Why: var why } => Flash.NotDone(why.InWords()),
        _ => throw new UnreachableException(),
    };
}
