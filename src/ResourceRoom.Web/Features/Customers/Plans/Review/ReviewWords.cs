namespace ResourceRoom.Web.Features.Customers.Plans.Review;

public static class ReviewWords
{
    public const string PlanChanged =
        "The plan was changed after you opened this page. Nothing was recorded. Compare the plan below with the signed paper, then record the signature again.";
}
