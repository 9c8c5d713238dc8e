extension PlatformPreset {
  var reach: Figure {
    switch self {
    case .microblog:
      Figure(
        0.1, by: .weak, "10-20 % of followers see a post (vendor, on a network of photographs); its lower end"
      )
    case .professionalGroups:
      Figure(0.1, by: .assumption, "Assumed as on a microblog: 10-20 % of followers (vendor)")
    case .blog:
      Figure(
        0.2, by: .assumption,
        "Assumed at the upper end of 10-20 % of followers (vendor): readers come on purpose")
    case .emailList: Figure(0.227, by: .measured, "22.7 % of mails are opened (Mailchimp 2019)")
    case .forum: Figure(0.05, by: .assumption, "Assumed: half of a microblog, as most look in now and then")
    case .socialNews: Figure(0.05, by: .assumption, "Assumed: few submissions come to the front page")
    }
  }

  var postHalfLife: Figure {
    switch self {
    case .microblog: Figure(0.017, by: .measured, "24 minutes (Hummel about 2023; 21 in Graffius 2018)")
    case .professionalGroups: Figure(1, by: .measured, "24 hours on a professional network (Graffius 2018)")
    case .blog: Figure(6, by: .assumption, "Assumed as a video's, 6 days (Graffius 2018): found by searching")
    case .emailList: Figure(1, by: .assumption, "Assumed: half of those who open a mail do so within a day")
    case .forum: Figure(2, by: .assumption, "Assumed: a thread stays in sight for some days")
    case .socialNews: Figure(0.25, by: .assumption, "Assumed: a quarter of a day on the front page")
    }
  }

  var noveltyBoost: Figure {
    switch self {
    case .blog, .emailList, .forum:
      Figure(0, by: .assumption, "Assumed: an old medium is new to nobody")
    case .microblog, .professionalGroups, .socialNews:
      Figure(0.5, by: .assumption, "Assumed: a brand-new medium gets half as much attention again")
    }
  }

  var userShare: Figure {
    switch self {
    case .microblog: Figure(0.15, by: .reported, "15 % of online adults in the United States (Pew 2012)")
    case .professionalGroups: Figure(0.2, by: .assumption, "Assumed: a fifth of adults")
    case .blog: Figure(0.5, by: .assumption, "Assumed: half of adults read some")
    case .emailList: Figure(0.9, by: .assumption, "Assumed: nearly everybody has mail")
    case .forum: Figure(0.2, by: .assumption, "Assumed: a fifth of adults")
    case .socialNews: Figure(0.06, by: .assumption, "Assumed: few but busy")
    }
  }

  var enforcement: Figure? {
    switch self {
    case .microblog:
      Figure(
        3, 2, 30, by: .assumption,
        "Assumed; 77 % of spam accounts were suspended within a day of their first post (Thomas et al. 2011)")
    case .professionalGroups: Figure(5, 7, 30, by: .assumption, "Assumed: a group's owner looks in weekly")
    case .blog: nil
    case .emailList:
      Figure(
        10, 30, 30, by: .assumption, "Assumed; 0.012 % of mails draw a complaint (Mailchimp 2018)")
    case .forum:
      Figure(2, 7, 365, by: .assumption, "Assumed: moderators know their members and forgive little")
    case .socialNews: Figure(2, 1, 365, by: .assumption, "Assumed: a vote against spam is a click")
    }
  }
}
