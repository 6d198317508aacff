using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Forms;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Keys;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Errors;
using ResourceRoom.Web.Features.FollowUps.Digests;
using ResourceRoom.Web.Features.Loads.Applying;
using ResourceRoom.Web.Features.Loads.Running;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Loads.Api;
using ResourceRoom.Web.Features.Loads.Deciding;
using ResourceRoom.Web.Features.Loads.Docs;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Features.Locations.Review;
using ResourceRoom.Web.Features.Reports.Federal.Running;
using ResourceRoom.Web.Features.Reports.Saved;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Staff.Review;
using ResourceRoom.Web.Features.Systems.Watching;
using ResourceRoom.Web.Features.Visits;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features;

public static class FeatureSetup
{
    private const string UnreadableValue = "This choice can’t be read. Choose again from what is shown.";

    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddHealthChecks().AddDbContextCheck<ResourceRoomDb>().AddCheck<KeysFit>("keys");
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<ExpiredForms>();
            options.ModelBinderProviders.Insert(0, new FormKeyBinderProvider());
            options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => UnreadableValue);
            options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => UnreadableValue);
        });
        services.AddApiDocument();
        services.AddSingleton<ParticipantItems>().AddSingleton<PassCodes>().AddSingleton<MergeCopies>();
        AddActsAndQueries(services);
        services.AddJob<CloseRooms>(every: TimeSpan.FromMinutes(1));
        services.AddJob<BuildSummaries>(BuildSummaries.Every);
        services.AddJob<ApplyForms>(ApplyForms.Every);
        services.AddJob<RemindOfForms>(RemindOfForms.Every);
        services.AddJob<RemindOfReviews>(RemindOfReviews.Every);
        services.AddJob<WatchSystems>(WatchSystems.Every);
        services.AddSingleton<ReportCache>();
        services.AddSingleton<SentHashes>().AddSingleton<ClaimRenewal>();
        services.AddJob<ProcessLoads>(ProcessLoads.Every);
        services.AddJob<ProcessExtracts>(ProcessExtracts.Every);
        services.AddJob<DeleteExtractFiles>(DeleteExtractFiles.Every);
        services.AddJob<MailReports>(MailReports.Every);
        services.AddJob<SendDigests>(SendDigests.Every);
        services.AddJob<DeleteHeldFiles>(DeleteHeldFiles.Every);
        services.AddJob<DeleteBrokenLoads>(DeleteBrokenLoads.Every);
        services.AddJob<ForgetKeys>(ForgetKeys.Every);
        services.AddJob<DeleteOldFiles>(DeleteOldFiles.Every);
        services.AddJob<RefuseUndecided>(RefuseUndecided.Every);
        services.AddJob<DeleteOldSubmissions>(DeleteOldSubmissions.Every);
        services.AddJob<DeleteOldSignIns>(DeleteOldSignIns.Every);
        services.AddValidatorsFromAssemblyContaining<Program>();
        return services;
    }

    /// <summary>Registers each act (a class in a feature with ExecuteAsync) and each class marked <see cref="ScopedAttribute"/>, one per request.</summary>
    private static void AddActsAndQueries(IServiceCollection services)
    {
        foreach (var type in typeof(FeatureSetup).Assembly.GetTypes().Where(type => IsAct(type) || type.IsDefined(typeof(ScopedAttribute), inherit: false)))
        {
            services.AddScoped(type);
        }
    }

    private static bool IsAct(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false, Namespace: { } room } && room.StartsWith(typeof(FeatureSetup).Namespace!, StringComparison.Ordinal)
        && Array.Exists(type.GetMethods(), method => method.Name == "ExecuteAsync")
        && !type.IsAssignableTo(typeof(IScheduledWork));
}
